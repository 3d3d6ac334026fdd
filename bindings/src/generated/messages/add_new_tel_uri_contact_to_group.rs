// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, NonEmptyString};

/// Adds a new contact with a phone number to an instant messaging group.
///
/// Complex type `m:AddNewTelUriContactToGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddNewTelUriContactToGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`AddNewTelUriContactToGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addnewteluricontacttogroup-operation).
#[doc(alias = "AddNewTelUriContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewTelUriContactToGroup {
    /// Element `m:TelUriAddress`, required.
    pub tel_uri_address: NonEmptyString,
    /// Element `m:ImContactSipUriAddress`, required.
    pub im_contact_sip_uri_address: NonEmptyString,
    /// Element `m:ImTelephoneNumber`, required.
    pub im_telephone_number: NonEmptyString,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddNewTelUriContactToGroup {}

impl AddNewTelUriContactToGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        tel_uri_address: NonEmptyString,
        im_contact_sip_uri_address: NonEmptyString,
        im_telephone_number: NonEmptyString,
    ) -> Self {
        Self {
            tel_uri_address,
            im_contact_sip_uri_address,
            im_telephone_number,
            group_id: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddNewTelUriContactToGroup = "m:AddNewTelUriContactToGroupType", required 3, new(value value value);
    elements m {
        0 tel_uri_address: "TelUriAddress" required 0;
        1 im_contact_sip_uri_address: "ImContactSipUriAddress" required 1;
        2 im_telephone_number: "ImTelephoneNumber" required 2;
        3 group_id: "GroupId" optional;
    }
    kept { kept }
}

rt::root! {
    AddNewTelUriContactToGroup = "m:AddNewTelUriContactToGroup"
}
