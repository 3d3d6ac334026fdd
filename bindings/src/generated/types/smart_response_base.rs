// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfRecipients, Body, ItemId, SingleRecipient};

/// Complex type `t:SmartResponseBaseType`.
///
/// Restricts `t:ResponseObjectType`: the fields here are the whole content.
#[doc(alias = "SmartResponseBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmartResponseBase {
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Body`, optional.
    pub body: Option<Box<Body>>,
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

impl Eq for SmartResponseBase {}

rt::complex_type! {
    SmartResponseBase = "t:SmartResponseBaseType";
    elements {
        0 subject: t "Subject" optional;
        1 body: t "Body" optional;
        2 to_recipients: t "ToRecipients" optional;
        3 cc_recipients: t "CcRecipients" optional;
        4 bcc_recipients: t "BccRecipients" optional;
        5 is_read_receipt_requested: t "IsReadReceiptRequested" optional;
        6 is_delivery_receipt_requested: t "IsDeliveryReceiptRequested" optional;
        7 from: t "From" optional;
        8 reference_item_id: t "ReferenceItemId" optional;
    }
}
