//! The runtime of generated code.
//!
//! This module is public for code that `ews-codegen` generates in other crates. Programs use [`xml`](crate::xml).
//!
//! | module | task |
//! |---|---|
//! | `syntax` | XML without a schema: tags, text, attributes, namespaces, positions |
//! | `model` | the schema as static data: content models, facets, patterns |
//! | `read` | reads values from XML |
//! | `write` | writes values as XML |

mod kept;
mod known_or_raw;
mod list;
mod macros;
mod model;
#[doc(hidden)]
pub mod open_enum;
mod outline;
mod protocol;
mod read;
mod redacted;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod stored;
#[cfg(feature = "serde")]
mod stored_kept;
mod syntax;
mod write;

pub use self::kept::{Kept, KeptXml};
pub use self::known_or_raw::KnownOrRaw;
pub use self::list::{Choices, ElementName, Elements, List, ListType, Messages, ReadItems, WriteItems};
pub use self::model::{
    AnyAttribute, Bound, ComplexType, Facets, FieldInfo, GroupKind, Named, Occurs, Particle, Pattern, Scalar,
    Term, TypeInfo, UNBOUNDED, ValueError, facets, occurs,
};
pub(crate) use self::model::{Child, ContentError, ContentModel, Fields, admits, local_part};
pub use self::open_enum::OpenEnum;
pub(crate) use self::protocol::PROTOCOL_NAMESPACES;
pub use self::protocol::{ERRORS, ERRORS_NAME, SOAP, SOAP_NAME};
pub use self::read::{
    AttributeField, ChoiceField, DerivedType, ElementField, Handled, Occurrence, Placeholder, RawXml,
    ReadChoice, ReadComplex, ReadOptions, ReadText, ReadXml, Reader, Report, RequiredReader, TextMut,
    check_element, parsed,
};
pub(crate) use self::read::{Departure, Stream, escape_value, local_name_of, read_bytes, read_document};
pub use self::redacted::Redacted;
pub use self::syntax::{
    Attribute, ForbiddenCharacters, Namespace, NamespaceName, Namespaces, StartTag, is_xml_space, trimmed,
};
pub(crate) use self::syntax::{
    Markup, MarkupBuffer, is_name, is_space, is_true, lossy_start, read_chunk, utf16_unit,
};
pub(crate) use self::write::text_of;
pub use self::write::{
    FieldWriter, TextOut, TextRef, WriteChoice, WriteComplex, WriteOptions, WriteText, WriteXml, Writer,
    WrittenXml, scalar_of,
};

#[doc(hidden)]
pub use crate::{
    any_request, batch_operations, choice_content, choice_conversion, choice_type, common_base, complex_type,
    elements, facet_number, facet_text, fields_by_uri, fields_of_choice, from_alternatives, header_type,
    list_text_type, list_type, message_entries, namespaces, open_enum, operation, paged_operations,
    response_message, root, union_type, visit_operations, wrapper_type, xsi_type_enum,
};
