// @generated

use ::ews_bindings::rt;

/// Simple type `t:SensitivityChoicesType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Sensitivity`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sensitivity).
#[doc(alias = "SensitivityChoicesType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SensitivityChoices {
    Normal,
    Personal,
    Private,
    Confidential,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SensitivityChoices {}

rt::open_enum! {
    SensitivityChoices;
    0 Normal;
    1 Personal;
    2 Private;
    3 Confidential;
}
