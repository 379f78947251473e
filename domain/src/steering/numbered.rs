//! Public numbers: given once, written with a prefix and at least four digits, read in any digits.

/// Declares a number that is written `RSK-0012` and read back in capitals or not, in Latin or Arabic-Indic digits.
macro_rules! numbered {
    ($(#[$doc:meta])* pub struct $name:ident = $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub i64);

        impl $name {
            /// # Errors
            /// `Missing`, or `Unknown`: what is not written like such a number refers to nothing.
            pub fn parse(text: &str) -> Result<$name, $crate::problem::Problem> {
                $crate::text::numbered(text, $prefix).map($name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!($prefix, "{:04}"), self.0)
            }
        }
    };
}
