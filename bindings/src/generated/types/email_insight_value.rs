// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{InsightValue, ProfileInsightValue};

/// Complex type `t:EmailInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailInsightValue {
    /// The fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
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

rt::complex_type! {
    EmailInsightValue: InsightValue = "t:EmailInsightValue";
    elements {
        base;
        0 id: t "Id" Optional;
        1 thread_id: t "ThreadId" Optional;
        2 subject: t "Subject" Optional;
        3 last_email_date_utc_ticks: t "LastEmailDateUtcTicks" Optional;
        4 body: t "Body" Optional;
        5 last_email_sender: t "LastEmailSender" Optional;
        6 emails_count: t "EmailsCount" Optional;
    }
}
