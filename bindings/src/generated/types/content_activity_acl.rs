// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContentActivityAcl`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContentActivityAcl {
    Organizer,
    Presenter,
    Everyone,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ContentActivityAcl: Everyone, Organizer, Presenter);
