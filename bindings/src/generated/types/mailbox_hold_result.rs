// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfMailboxHoldStatus;

/// Complex type `t:MailboxHoldResultType`, since `Exchange2013_SP1`.
#[doc(alias = "MailboxHoldResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxHoldResult {
    /// Element `t:HoldId`, required.
    pub hold_id: String,
    /// Element `t:Query`, optional.
    pub query: Option<String>,
    /// Element `t:MailboxHoldStatuses`, required.
    pub mailbox_hold_statuses: ArrayOfMailboxHoldStatus,
}

impl Eq for MailboxHoldResult {}

rt::complex_type!(
    MailboxHoldResult { name: "t:MailboxHoldResultType", required:
    "t:HoldId, t:MailboxHoldStatuses", bits: 2, model:
    "t:HoldId, t:Query?, t:MailboxHoldStatuses" }
);

impl MailboxHoldResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        hold_id: impl Into<String>,
        mailbox_hold_statuses: ArrayOfMailboxHoldStatus,
    ) -> Self {
        Self {
            hold_id: hold_id.into(),
            query: None,
            mailbox_hold_statuses,
        }
    }
}

rt::placeholder_new!(MailboxHoldResult: text, placeholder);

impl rt::ReadComplex for MailboxHoldResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "HoldId") => reader.require(&mut self.hold_id, tag, 0),
            (rt::T, "Query") => reader.fill(&mut self.query, tag),
            (rt::T, "MailboxHoldStatuses") => {
                reader.require(&mut self.mailbox_hold_statuses, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxHoldResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:HoldId", &self.hold_id);
        out.element("t:Query", &self.query);
        out.element("t:MailboxHoldStatuses", &self.mailbox_hold_statuses);
    }
}
