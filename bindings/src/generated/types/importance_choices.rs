// @generated

use ::ews_bindings::rt;

/// Simple type `t:ImportanceChoicesType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Importance`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/importance).
#[doc(alias = "ImportanceChoicesType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ImportanceChoices {
    Low,
    Normal,
    High,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ImportanceChoices {}

rt::open_enum! {
    ImportanceChoices;
    0 Low;
    1 Normal;
    2 High;
}
