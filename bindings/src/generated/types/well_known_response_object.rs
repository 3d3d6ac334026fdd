// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfRecipients, Body, ItemClass, ItemId, NonEmptyArrayOfAttachments,
    NonEmptyArrayOfInternetHeaders, SensitivityChoices, SingleRecipient,
};

/// Complex type `t:WellKnownResponseObjectType`.
///
/// Restricts `t:ResponseObjectType`: it has only what is listed here.
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

rt::complex_type!(
    WellKnownResponseObject { name: "t:WellKnownResponseObjectType", model:
    "t:ItemClass?, t:Sensitivity?, t:Body?, t:Attachments?, t:InternetMessageHeaders?, t:Sender?, t:ToRecipients?, t:CcRecipients?, t:BccRecipients?, t:IsReadReceiptRequested?, t:IsDeliveryReceiptRequested?, t:From?, t:ReferenceItemId?"
    }
);

rt::placeholder_default!(WellKnownResponseObject);

impl rt::ReadComplex for WellKnownResponseObject {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemClass") => reader.fill(&mut self.item_class, tag),
            (rt::T, "Sensitivity") => reader.fill(&mut self.sensitivity, tag),
            (rt::T, "Body") => reader.fill(&mut self.body, tag),
            (rt::T, "Attachments") => reader.fill(&mut self.attachments, tag),
            (rt::T, "InternetMessageHeaders") => {
                reader.fill(&mut self.internet_message_headers, tag)
            }
            (rt::T, "Sender") => reader.fill(&mut self.sender, tag),
            (rt::T, "ToRecipients") => reader.fill(&mut self.to_recipients, tag),
            (rt::T, "CcRecipients") => reader.fill(&mut self.cc_recipients, tag),
            (rt::T, "BccRecipients") => reader.fill(&mut self.bcc_recipients, tag),
            (rt::T, "IsReadReceiptRequested") => {
                reader.fill(&mut self.is_read_receipt_requested, tag)
            }
            (rt::T, "IsDeliveryReceiptRequested") => {
                reader.fill(&mut self.is_delivery_receipt_requested, tag)
            }
            (rt::T, "From") => reader.fill(&mut self.from, tag),
            (rt::T, "ReferenceItemId") => reader.fill(&mut self.reference_item_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for WellKnownResponseObject {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ItemClass", &self.item_class);
        out.element("t:Sensitivity", &self.sensitivity);
        out.element("t:Body", &self.body);
        out.element("t:Attachments", &self.attachments);
        out.element("t:InternetMessageHeaders", &self.internet_message_headers);
        out.element("t:Sender", &self.sender);
        out.element("t:ToRecipients", &self.to_recipients);
        out.element("t:CcRecipients", &self.cc_recipients);
        out.element("t:BccRecipients", &self.bcc_recipients);
        out.element("t:IsReadReceiptRequested", &self.is_read_receipt_requested);
        out.element("t:IsDeliveryReceiptRequested", &self.is_delivery_receipt_requested);
        out.element("t:From", &self.from);
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
