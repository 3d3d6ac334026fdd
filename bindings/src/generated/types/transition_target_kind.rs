// @generated

use ::ews_bindings::xml;

/// Simple type `t:TransitionTargetKindType`.
///
/// Restricts `xs:string`.
#[doc(alias = "TransitionTargetKindType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TransitionTargetKind {
    Period,
    Group,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(TransitionTargetKind: Group, Period);
