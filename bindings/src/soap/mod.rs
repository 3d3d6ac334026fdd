//! soap
use std::fmt;
/// A fault.
#[derive(Clone, Debug)]
pub struct Fault { }
impl fmt::Display for Fault { fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
