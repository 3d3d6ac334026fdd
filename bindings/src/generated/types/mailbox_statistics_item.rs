// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(MailboxStatisticsItem: text, text, placeholder, placeholder);

impl rt::ReadComplex for MailboxStatisticsItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailboxId") => reader.require(&mut self.mailbox_id, tag, 0),
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 1),
            (rt::T, "ItemCount") => reader.require(&mut self.item_count, tag, 2),
            (rt::T, "Size") => reader.require(&mut self.size, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxStatisticsItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MailboxId", &self.mailbox_id);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:ItemCount", &self.item_count);
        out.element("t:Size", &self.size);
    }
}
