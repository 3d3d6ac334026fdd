//! Writing: XML from values.

mod attributes;
mod branch;
mod declarations;
mod escape;
mod fields;
mod kept;
mod lists;
mod options;
mod outlined;
mod traits;
mod writer;

pub use self::escape::TextOut;
pub(crate) use self::escape::text_of;
pub use self::fields::FieldWriter;
pub use self::options::{WriteOptions, WrittenXml};
pub use self::traits::{TextRef, WriteChoice, WriteComplex, WriteText, WriteXml, scalar_of};
pub use self::writer::Writer;
