//! Cargo does not see the folders that `sqlx::migrate!` embeds.

fn main() {
    println!("cargo:rerun-if-changed=sqlite");
    println!("cargo:rerun-if-changed=postgres");
}
