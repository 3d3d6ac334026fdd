// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{UserPhotoSize, UserPhotoType};

/// Gets the photo of a user.
///
/// Complex type `m:GetUserPhotoType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserPhoto`.
///
/// Example, and the other operations of the area: [Contacts, people and photos](super::super::operation_index#contacts-people-and-photos).
///
/// Microsoft's reference: [`GetUserPhoto`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserphoto-operation).
#[doc(alias = "GetUserPhotoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhoto {
    /// Element `m:Email`, required.
    pub email: String,
    /// Element `m:SizeRequested`, required.
    pub size_requested: UserPhotoSize,
    /// Element `m:TypeRequested`, optional, since `V2016_10_10`.
    pub type_requested: Option<UserPhotoType>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserPhoto {}

impl GetUserPhoto {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(email: impl Into<String>, size_requested: UserPhotoSize) -> Self {
        Self {
            email: email.into(),
            size_requested,
            type_requested: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetUserPhoto = "m:GetUserPhotoType", required 2, new(text value);
    elements m {
        0 email: "Email" required 0;
        1 size_requested: "SizeRequested" required 1;
        2 type_requested: "TypeRequested" optional;
    }
    kept { kept }
}

rt::root! {
    GetUserPhoto = "m:GetUserPhoto"
}
