// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContentActivityAcl`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContentActivityAcl {
    Organizer,
    Presenter,
    Everyone,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ContentActivityAcl {}

rt::open_enum! {
    ContentActivityAcl;
    0 Organizer;
    1 Presenter;
    2 Everyone;
}
