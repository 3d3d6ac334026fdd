// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyString, UserPhotoType};

/// Sets the photo of a user.
///
/// Complex type `m:SetUserPhotoType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetUserPhoto`.
///
/// Example, and the other operations of the area: [Contacts, people and photos](super::super::operation_index#contacts-people-and-photos).
#[doc(alias = "SetUserPhotoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserPhoto {
    /// Element `m:Email`, required.
    pub email: NonEmptyString,
    /// Element `m:Content`, required.
    pub content: String,
    /// Element `m:TypeRequested`, optional.
    pub type_requested: Option<UserPhotoType>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetUserPhoto {}

impl SetUserPhoto {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(email: NonEmptyString, content: impl Into<String>) -> Self {
        Self {
            email,
            content: content.into(),
            type_requested: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetUserPhoto = "m:SetUserPhotoType", required 2, new(value text);
    elements m {
        0 email: "Email" required 0;
        1 content: "Content" required 1;
        2 type_requested: "TypeRequested" optional;
    }
    kept { kept }
}

rt::root! {
    SetUserPhoto = "m:SetUserPhoto"
}
