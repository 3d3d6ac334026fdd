// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyString;

/// Adds a distribution group to the instant messaging list.
///
/// Complex type `m:AddDistributionGroupToImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddDistributionGroupToImList`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`AddDistributionGroupToImList`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/adddistributiongrouptoimlist-operation).
#[doc(alias = "AddDistributionGroupToImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddDistributionGroupToImList {
    /// Element `m:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddDistributionGroupToImList {}

impl AddDistributionGroupToImList {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(smtp_address: NonEmptyString, display_name: NonEmptyString) -> Self {
        Self {
            smtp_address,
            display_name,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddDistributionGroupToImList = "m:AddDistributionGroupToImListType", required 2, new(value value);
    elements m {
        0 smtp_address: "SmtpAddress" required 0;
        1 display_name: "DisplayName" required 1;
    }
    kept { kept }
}

rt::root! {
    AddDistributionGroupToImList = "m:AddDistributionGroupToImList"
}
