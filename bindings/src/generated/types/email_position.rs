// @generated

use ::ews_bindings::xml;

/// Simple type `t:EmailPositionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "EmailPositionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailPosition {
    LatestReply,
    Other,
    Subject,
    Signature,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(EmailPosition: LatestReply, Other, Signature, Subject);
