// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ClientId, EntityFeedbackEntityAddSource, Guid};

/// Complex type `t:EntityFeedbackEntryType`, since `V2016_10_10`.
#[doc(alias = "EntityFeedbackEntryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EntityFeedbackEntry {
    /// Element `t:ClientEventTimeUtc`, optional, since `V2017_07_11`.
    pub client_event_time_utc: Option<value::DateTime>,
    /// Element `t:ClientEventTimeLocal`, required.
    pub client_event_time_local: value::DateTime,
    /// Element `t:ClientSessionId`, required.
    pub client_session_id: Guid,
    /// Element `t:ClientVersion`, required.
    pub client_version: String,
    /// Element `t:ClientId`, required.
    pub client_id: ClientId,
    /// Element `t:EntrySequenceNumber`, required.
    pub entry_sequence_number: i32,
    /// Element `t:TransactionId`, optional.
    pub transaction_id: Option<String>,
    /// Element `t:EventType`, required.
    pub event_type: String,
    /// Element `t:TargetEntityList`, optional.
    pub target_entity_list: Option<String>,
    /// Element `t:EntityAddSource`, optional.
    pub entity_add_source: Option<EntityFeedbackEntityAddSource>,
    /// Element `t:JsonPropertyBag`, optional.
    pub json_property_bag: Option<String>,
}

impl Eq for EntityFeedbackEntry {}

impl EntityFeedbackEntry {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        client_event_time_local: value::DateTime,
        client_session_id: Guid,
        client_version: impl Into<String>,
        client_id: ClientId,
        entry_sequence_number: i32,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            client_event_time_utc: None,
            client_event_time_local,
            client_session_id,
            client_version: client_version.into(),
            client_id,
            entry_sequence_number,
            transaction_id: None,
            event_type: event_type.into(),
            target_entity_list: None,
            entity_add_source: None,
            json_property_bag: None,
        }
    }
}

rt::complex_type! {
    EntityFeedbackEntry = "t:EntityFeedbackEntryType", required 6, new(value value text value value text);
    elements t {
        0 client_event_time_utc: "ClientEventTimeUtc" once;
        1 client_event_time_local: "ClientEventTimeLocal" required 0;
        2 client_session_id: "ClientSessionId" required 1;
        3 client_version: "ClientVersion" required 2;
        4 client_id: "ClientId" required 3;
        5 entry_sequence_number: "EntrySequenceNumber" required 4;
        6 transaction_id: "TransactionId" optional;
        7 event_type: "EventType" required 5;
        8 target_entity_list: "TargetEntityList" optional;
        9 entity_add_source: "EntityAddSource" optional;
        10 json_property_bag: "JsonPropertyBag" optional;
    }
}
