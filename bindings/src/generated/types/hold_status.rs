// @generated

use ::ews_bindings::xml;

/// Simple type `t:HoldStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "HoldStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum HoldStatus {
    NotOnHold,
    Pending,
    OnHold,
    PartialHold,
    Failed,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(HoldStatus: Failed, NotOnHold, OnHold, PartialHold, Pending);
