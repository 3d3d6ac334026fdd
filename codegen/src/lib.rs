//! Generates Rust from the Exchange Web Services schemas.
pub mod error;
mod fixups;
pub mod import;
pub mod load;
mod lower;
mod resolve;
mod rust;
pub mod schema;
pub mod write;
#[doc(hidden)]
pub fn debug(dir: &std::path::Path) -> error::Result<String> {
    let s = load::load(dir)?;
    let r = resolve::resolve(s)?;
    let api = lower::lower(&r)?;
    Ok(format!("{:#?}", api))
}
