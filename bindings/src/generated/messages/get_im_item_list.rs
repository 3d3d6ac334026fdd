// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfExtendedFieldUris;

/// Gets the groups and contacts of the instant messaging list.
///
/// Complex type `m:GetImItemListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetImItemList`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`GetImItemList`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getimitemlist-operation).
#[doc(alias = "GetImItemListType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemList {
    /// Element `m:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedFieldUris>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetImItemList {}

rt::complex_type! {
    GetImItemList = "m:GetImItemListType";
    elements m {
        0 extended_properties: "ExtendedProperties" optional;
    }
    kept { kept }
}

rt::root! {
    GetImItemList = "m:GetImItemList"
}
