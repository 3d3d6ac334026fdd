// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    EmailInsightValue { name: "t:EmailInsightValue", base: InsightValue, model:
    "t:Id?, t:ThreadId?, t:Subject?, t:LastEmailDateUtcTicks?, t:Body?, t:LastEmailSender?, t:EmailsCount?"
    }
);

rt::extends!(EmailInsightValue, InsightValue);

rt::placeholder_default!(EmailInsightValue);

impl rt::ReadComplex for EmailInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            (rt::T, "ThreadId") => reader.fill(&mut self.thread_id, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "LastEmailDateUtcTicks") => {
                reader.fill(&mut self.last_email_date_utc_ticks, tag)
            }
            (rt::T, "Body") => reader.fill(&mut self.body, tag),
            (rt::T, "LastEmailSender") => reader.fill(&mut self.last_email_sender, tag),
            (rt::T, "EmailsCount") => reader.fill(&mut self.emails_count, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for EmailInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Id", &self.id);
        out.element("t:ThreadId", &self.thread_id);
        out.element("t:Subject", &self.subject);
        out.element("t:LastEmailDateUtcTicks", &self.last_email_date_utc_ticks);
        out.element("t:Body", &self.body);
        out.element("t:LastEmailSender", &self.last_email_sender);
        out.element("t:EmailsCount", &self.emails_count);
    }
}
