// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::NonEmptyArrayOfExtendedFieldUris;

/// Complex type `m:GetImItemListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetImItemList`.
#[doc(alias = "GetImItemListType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemList {
    /// Element `m:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedFieldUris>,
}

impl Eq for GetImItemList {}

rt::complex_type! {
    GetImItemList = "m:GetImItemListType";
    elements m {
        0 extended_properties: "ExtendedProperties" optional;
    }
}

rt::root! {
    GetImItemList = "m:GetImItemList"
}
