// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    ArrayOfRecipients, Body, ItemClass, ItemId, NonEmptyArrayOfAttachments,
    NonEmptyArrayOfInternetHeaders, SensitivityChoices, SingleRecipient,
};

/// Complex type `t:WellKnownResponseObjectType`.
///
/// Restricts `t:ResponseObjectType`. The fields of this type are its whole content.
#[doc(alias = "WellKnownResponseObjectType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WellKnownResponseObject {
    /// Element `t:ItemClass`, optional.
    pub item_class: Option<ItemClass>,
    /// Element `t:Sensitivity`, optional.
    pub sensitivity: Option<SensitivityChoices>,
    /// Element `t:Body`, optional.
    pub body: Option<Box<Body>>,
    /// Element `t:Attachments`, optional.
    pub attachments: Option<NonEmptyArrayOfAttachments>,
    /// Element `t:InternetMessageHeaders`, optional.
    pub internet_message_headers: Option<NonEmptyArrayOfInternetHeaders>,
    /// Element `t:Sender`, optional.
    pub sender: Option<Box<SingleRecipient>>,
    /// Element `t:ToRecipients`, optional.
    pub to_recipients: Option<ArrayOfRecipients>,
    /// Element `t:CcRecipients`, optional.
    pub cc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:BccRecipients`, optional.
    pub bcc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:IsReadReceiptRequested`, optional.
    pub is_read_receipt_requested: Option<bool>,
    /// Element `t:IsDeliveryReceiptRequested`, optional.
    pub is_delivery_receipt_requested: Option<bool>,
    /// Element `t:From`, optional.
    pub from: Option<Box<SingleRecipient>>,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

rt::complex_type! {
    WellKnownResponseObject = "t:WellKnownResponseObjectType";
    elements t {
        0 item_class: "ItemClass" optional;
        1 sensitivity: "Sensitivity" optional;
        2 body: "Body" optional;
        3 attachments: "Attachments" optional;
        4 internet_message_headers: "InternetMessageHeaders" optional;
        5 sender: "Sender" optional;
        6 to_recipients: "ToRecipients" optional;
        7 cc_recipients: "CcRecipients" optional;
        8 bcc_recipients: "BccRecipients" optional;
        9 is_read_receipt_requested: "IsReadReceiptRequested" optional;
        10 is_delivery_receipt_requested: "IsDeliveryReceiptRequested" optional;
        11 from: "From" optional;
        12 reference_item_id: "ReferenceItemId" optional;
    }
}
