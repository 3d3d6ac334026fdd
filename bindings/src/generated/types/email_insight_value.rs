// @generated

use ::ews_bindings::{Result, xml};

use super::{InsightValue, ProfileInsightValue};

/// Complex type `t:EmailInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:ThreadId`, optional.
    pub thread_id: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:LastEmailDateUtcTicks`, optional.
    pub last_email_date_utc_ticks: Option<i64>,
    /// Element `t:Body`, optional.
    pub body: Option<String>,
    /// Element `t:LastEmailSender`, optional.
    pub last_email_sender: Option<Box<ProfileInsightValue>>,
    /// Element `t:EmailsCount`, optional.
    pub emails_count: Option<i32>,
}

impl Eq for EmailInsightValue {}

xml::complex_type!(
    EmailInsightValue { name: "t:EmailInsightValue", base: InsightValue, model:
    "t:Id?, t:ThreadId?, t:Subject?, t:LastEmailDateUtcTicks?, t:Body?, t:LastEmailSender?, t:EmailsCount?"
    }
);

xml::extends!(EmailInsightValue, InsightValue);

xml::blank_default!(EmailInsightValue);

impl xml::ReadNode for EmailInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.fill(&mut self.id, tag),
            (xml::T, "ThreadId") => input.fill(&mut self.thread_id, tag),
            (xml::T, "Subject") => input.fill(&mut self.subject, tag),
            (xml::T, "LastEmailDateUtcTicks") => {
                input.fill(&mut self.last_email_date_utc_ticks, tag)
            }
            (xml::T, "Body") => input.fill(&mut self.body, tag),
            (xml::T, "LastEmailSender") => input.fill(&mut self.last_email_sender, tag),
            (xml::T, "EmailsCount") => input.fill(&mut self.emails_count, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for EmailInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Id", &self.id);
        out.element("t:ThreadId", &self.thread_id);
        out.element("t:Subject", &self.subject);
        out.element("t:LastEmailDateUtcTicks", &self.last_email_date_utc_ticks);
        out.element("t:Body", &self.body);
        out.element("t:LastEmailSender", &self.last_email_sender);
        out.element("t:EmailsCount", &self.emails_count);
    }
}
