//! What several row shapes share: names in three columns, codes in one.

use domain::language::Names;

use crate::{Error, Result};

/// Names from their three columns.
pub(crate) fn names(ar: Option<String>, fr: Option<String>, en: Option<String>) -> Names {
    Names { ar, fr, en }
}

/// Names from their three columns, where having none is allowed.
pub(crate) fn some_names(ar: Option<String>, fr: Option<String>, en: Option<String>) -> Option<Names> {
    Some(Names { ar, fr, en }).filter(|names| !names.is_empty())
}

/// The domain value of a stored code.
pub(crate) fn code<T>(parsed: Option<T>, table: &'static str, column: &'static str, value: &str) -> Result<T> {
    parsed.ok_or_else(|| Error::Inconsistent { table, column, value: value.to_owned() })
}

/// Bytes as people compare them.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(half.into(), 16)).collect()
}

/// A key and its names, for the many questions that ask no more.
pub(crate) type Named<K> = (K, Option<String>, Option<String>, Option<String>);
