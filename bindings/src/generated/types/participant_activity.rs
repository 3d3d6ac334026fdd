// @generated

use ::ews_bindings::{Result, rt};

use super::{Guid, ParticipantActivityMedia, ParticipantActivityRole};

/// Complex type `t:ParticipantActivity`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ParticipantActivity {
    /// Element `t:Id`, required.
    pub id: Guid,
    /// Element `t:CreatedBy`, required.
    pub created_by: String,
    /// Element `t:StartTime`, required.
    pub start_time: String,
    /// Element `t:EndTime`, required.
    pub end_time: String,
    /// Element `t:ClientVersion`, required.
    pub client_version: String,
    /// Element `t:Role`, required.
    pub role: ParticipantActivityRole,
    /// Element `t:MediaType`, required.
    pub media_type: ParticipantActivityMedia,
    /// Element `t:MediaDetails`, optional.
    pub media_details: Option<String>,
}

impl Eq for ParticipantActivity {}

rt::complex_type!(
    ParticipantActivity { name: "t:ParticipantActivity", required:
    "t:Id, t:CreatedBy, t:StartTime, t:EndTime, t:ClientVersion, t:Role, t:MediaType",
    bits: 7, model:
    "t:Id, t:CreatedBy, t:StartTime, t:EndTime, t:ClientVersion, t:Role, t:MediaType, t:MediaDetails?"
    }
);

impl ParticipantActivity {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: Guid,
        created_by: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        client_version: impl Into<String>,
        role: ParticipantActivityRole,
        media_type: ParticipantActivityMedia,
    ) -> Self {
        Self {
            id,
            created_by: created_by.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            client_version: client_version.into(),
            role,
            media_type,
            media_details: None,
        }
    }
}

rt::placeholder_new!(
    ParticipantActivity: placeholder, text, text, text, text, placeholder, placeholder
);

impl rt::ReadComplex for ParticipantActivity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "CreatedBy") => reader.require(&mut self.created_by, tag, 1),
            (rt::T, "StartTime") => reader.require(&mut self.start_time, tag, 2),
            (rt::T, "EndTime") => reader.require(&mut self.end_time, tag, 3),
            (rt::T, "ClientVersion") => reader.require(&mut self.client_version, tag, 4),
            (rt::T, "Role") => reader.require(&mut self.role, tag, 5),
            (rt::T, "MediaType") => reader.require(&mut self.media_type, tag, 6),
            (rt::T, "MediaDetails") => reader.fill(&mut self.media_details, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ParticipantActivity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:CreatedBy", &self.created_by);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:ClientVersion", &self.client_version);
        out.element("t:Role", &self.role);
        out.element("t:MediaType", &self.media_type);
        out.element("t:MediaDetails", &self.media_details);
    }
}
