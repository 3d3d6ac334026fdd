// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{InsightValue, ProfileInsightValue};

/// Complex type `t:EmailInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailInsightValue {
    /// The value of the base type, [`InsightValue`].
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
    elements t {
        base 2;
        0 id: "Id" optional;
        1 thread_id: "ThreadId" optional;
        2 subject: "Subject" optional;
        3 last_email_date_utc_ticks: "LastEmailDateUtcTicks" optional;
        4 body: "Body" optional;
        5 last_email_sender: "LastEmailSender" optional;
        6 emails_count: "EmailsCount" optional;
    }
}
