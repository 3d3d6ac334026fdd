// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    EntityFeedbackEntry { name: "t:EntityFeedbackEntryType", required:
    "t:ClientEventTimeLocal, t:ClientSessionId, t:ClientVersion, t:ClientId, t:EntrySequenceNumber, t:EventType",
    bits: 6, model:
    "t:ClientEventTimeUtc, t:ClientEventTimeLocal, t:ClientSessionId, t:ClientVersion, t:ClientId, t:EntrySequenceNumber, t:TransactionId?, t:EventType, t:TargetEntityList?, t:EntityAddSource?, t:JsonPropertyBag?"
    }
);

impl EntityFeedbackEntry {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(
    EntityFeedbackEntry: placeholder, placeholder, text, placeholder, placeholder, text
);

impl rt::ReadComplex for EntityFeedbackEntry {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ClientEventTimeUtc") => {
                reader.fill(&mut self.client_event_time_utc, tag)
            }
            (rt::T, "ClientEventTimeLocal") => {
                reader.require(&mut self.client_event_time_local, tag, 0)
            }
            (rt::T, "ClientSessionId") => {
                reader.require(&mut self.client_session_id, tag, 1)
            }
            (rt::T, "ClientVersion") => reader.require(&mut self.client_version, tag, 2),
            (rt::T, "ClientId") => reader.require(&mut self.client_id, tag, 3),
            (rt::T, "EntrySequenceNumber") => {
                reader.require(&mut self.entry_sequence_number, tag, 4)
            }
            (rt::T, "TransactionId") => reader.fill(&mut self.transaction_id, tag),
            (rt::T, "EventType") => reader.require(&mut self.event_type, tag, 5),
            (rt::T, "TargetEntityList") => reader.fill(&mut self.target_entity_list, tag),
            (rt::T, "EntityAddSource") => reader.fill(&mut self.entity_add_source, tag),
            (rt::T, "JsonPropertyBag") => reader.fill(&mut self.json_property_bag, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EntityFeedbackEntry {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ClientEventTimeUtc", &self.client_event_time_utc);
        out.element("t:ClientEventTimeLocal", &self.client_event_time_local);
        out.element("t:ClientSessionId", &self.client_session_id);
        out.element("t:ClientVersion", &self.client_version);
        out.element("t:ClientId", &self.client_id);
        out.element("t:EntrySequenceNumber", &self.entry_sequence_number);
        out.element("t:TransactionId", &self.transaction_id);
        out.element("t:EventType", &self.event_type);
        out.element("t:TargetEntityList", &self.target_entity_list);
        out.element("t:EntityAddSource", &self.entity_add_source);
        out.element("t:JsonPropertyBag", &self.json_property_bag);
    }
}
