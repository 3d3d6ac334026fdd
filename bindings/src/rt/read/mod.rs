//! Reading: values from XML and the type information of the schema.

mod complex;
mod derived;
mod document;
mod errors;
mod fields;
mod kept;
mod nil;
mod occurrence;
mod options;
mod outlined;
mod parts;
mod paths;
mod raw;
mod read_again;
mod reader;
mod recovery;
mod repetition;
mod report;
mod required;
mod skip;
mod stream;
mod text;
mod tolerance;
mod traits;
mod used;
mod watched;
mod wildcard;

#[doc(hidden)]
pub use self::derived::{DerivedType, check_element};
pub(crate) use self::document::{read_bytes, read_document};
pub use self::occurrence::{AttributeField, ChoiceField, ElementField, Occurrence};
pub use self::options::ReadOptions;
pub use self::raw::RawXml;
pub(crate) use self::raw::{element_starts, escape_value, legal_text, local_name_of};
pub use self::reader::Reader;
pub use self::report::Report;
pub use self::required::RequiredReader;
pub(crate) use self::stream::Stream;
pub(crate) use self::tolerance::Departure;
#[doc(hidden)]
pub use self::traits::parsed;
pub use self::traits::{Handled, Placeholder, ReadChoice, ReadComplex, ReadText, ReadXml, TextMut};
