//! soap
use std::fmt;
/// A fault.
#[derive(Clone, Debug)]
pub struct Fault { }
impl fmt::Display for Fault { fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
use crate::xml::{Input, Output, Tag, Taken};
/// Header
pub trait Header { 
    /// r
    fn read_header(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> crate::Result<Taken>;
    /// w
    fn write_header(&self, out: &mut Output);
}
