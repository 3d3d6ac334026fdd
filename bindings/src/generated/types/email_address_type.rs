// @generated

use ::ews_bindings::{Result, xml};

use super::{ItemId, MailboxType, NonEmptyString};

/// Complex type `t:EmailAddressType`.
///
/// Extends `t:BaseEmailAddressType`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressType {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<NonEmptyString>,
    /// Element `t:RoutingType`, optional.
    pub routing_type: Option<NonEmptyString>,
    /// Element `t:MailboxType`, optional.
    pub mailbox_type: Option<MailboxType>,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:OriginalDisplayName`, optional, since `Exchange2013_SP1`.
    pub original_display_name: Option<String>,
}

impl Eq for EmailAddressType {}

xml::complex_type!(
    EmailAddressType { name: "t:EmailAddressType", model:
    "t:Name?, t:EmailAddress?, t:RoutingType?, t:MailboxType?, t:ItemId?, t:OriginalDisplayName?"
    }
);

xml::blank_default!(EmailAddressType);

impl xml::ReadNode for EmailAddressType {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "EmailAddress") => input.fill(&mut self.email_address, tag),
            (xml::T, "RoutingType") => input.fill(&mut self.routing_type, tag),
            (xml::T, "MailboxType") => input.fill(&mut self.mailbox_type, tag),
            (xml::T, "ItemId") => input.fill(&mut self.item_id, tag),
            (xml::T, "OriginalDisplayName") => {
                input.fill(&mut self.original_display_name, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmailAddressType {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:RoutingType", &self.routing_type);
        out.element("t:MailboxType", &self.mailbox_type);
        out.element("t:ItemId", &self.item_id);
        out.element("t:OriginalDisplayName", &self.original_display_name);
    }
}
