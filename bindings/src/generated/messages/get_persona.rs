// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{EmailAddressType, ItemId, NonEmptyArrayOfPathsToElement, TargetFolderId};

/// Gets a persona, which is a person with all linked contacts.
///
/// Complex type `m:GetPersonaType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPersona`.
///
/// Example, and the other operations of the area: [Contacts, people and photos](super::super::operation_index#contacts-people-and-photos).
///
/// Microsoft's reference: [`GetPersona`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getpersona-operation).
#[doc(alias = "GetPersonaType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPersona {
    /// Element `m:PersonaId`, optional.
    pub persona_id: Option<Box<ItemId>>,
    /// Element `m:EmailAddress`, optional.
    pub email_address: Option<Box<EmailAddressType>>,
    /// Element `m:ParentFolderId`, optional, since `V2016_10_10`.
    pub parent_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:ItemLinkId`, optional, since `V2016_10_10`.
    pub item_link_id: Option<String>,
    /// Element `m:AdditionalProperties`, optional, since `V2016_10_10`.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetPersona {}

rt::complex_type! {
    GetPersona = "m:GetPersonaType";
    elements m {
        0 persona_id: "PersonaId" optional;
        1 email_address: "EmailAddress" optional;
        2 parent_folder_id: "ParentFolderId" optional;
        3 item_link_id: "ItemLinkId" optional;
        4 additional_properties: "AdditionalProperties" optional;
    }
    kept { kept }
}

rt::root! {
    GetPersona = "m:GetPersona"
}
