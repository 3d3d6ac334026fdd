// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfBaseItemIds, NonEmptyArrayOfExtendedFieldUris};

/// Gets instant messaging groups and contacts by id.
///
/// Complex type `m:GetImItemsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetImItems`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`GetImItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getimitems-operation).
#[doc(alias = "GetImItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItems {
    /// Element `m:ContactIds`, optional.
    pub contact_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `m:GroupIds`, optional.
    pub group_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `m:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedFieldUris>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetImItems {}

rt::complex_type! {
    GetImItems = "m:GetImItemsType";
    elements m {
        0 contact_ids: "ContactIds" optional;
        1 group_ids: "GroupIds" optional;
        2 extended_properties: "ExtendedProperties" optional;
    }
    kept { kept }
}

rt::root! {
    GetImItems = "m:GetImItems"
}
