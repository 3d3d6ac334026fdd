// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:MailboxStatisticsItemType`, since `Exchange2013_SP1`.
#[doc(alias = "MailboxStatisticsItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxStatisticsItem {
    /// Element `t:MailboxId`, required.
    pub mailbox_id: String,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:ItemCount`, required.
    pub item_count: i64,
    /// Element `t:Size`, required.
    pub size: i64,
}

impl Eq for MailboxStatisticsItem {}

xml::complex_type!(
    MailboxStatisticsItem { name: "t:MailboxStatisticsItemType", required:
    "t:MailboxId, t:DisplayName, t:ItemCount, t:Size", bits: 4, model:
    "t:MailboxId, t:DisplayName, t:ItemCount, t:Size" }
);

impl MailboxStatisticsItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        mailbox_id: impl Into<String>,
        display_name: impl Into<String>,
        item_count: i64,
        size: i64,
    ) -> Self {
        Self {
            mailbox_id: mailbox_id.into(),
            display_name: display_name.into(),
            item_count,
            size,
        }
    }
}

xml::blank_new!(MailboxStatisticsItem: text, text, blank, blank);

impl xml::ReadNode for MailboxStatisticsItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MailboxId") => input.require(&mut self.mailbox_id, tag, 0),
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 1),
            (xml::T, "ItemCount") => input.require(&mut self.item_count, tag, 2),
            (xml::T, "Size") => input.require(&mut self.size, tag, 3),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxStatisticsItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxId", &self.mailbox_id);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:ItemCount", &self.item_count);
        out.element("t:Size", &self.size);
    }
}
