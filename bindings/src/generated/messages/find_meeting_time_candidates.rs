// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    FindMeetingTimesAttendeeConstraints, FindMeetingTimesConstraints,
    FindMeetingTimesLocationConstraints, FindMeetingTimesSearchConstraints,
};

/// Complex type `m:FindMeetingTimeCandidatesType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMeetingTimeCandidates`.
#[doc(alias = "FindMeetingTimeCandidatesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimeCandidates {
    /// Element `m:AttendeeConstraints`, optional.
    pub attendee_constraints: Option<Box<FindMeetingTimesAttendeeConstraints>>,
    /// Element `m:LocationConstraints`, optional.
    pub location_constraints: Option<Box<FindMeetingTimesLocationConstraints>>,
    /// Element `m:SearchConstraints`, optional.
    pub search_constraints: Option<Box<FindMeetingTimesSearchConstraints>>,
    /// Element `m:Constraints`, optional.
    pub constraints: Option<Box<FindMeetingTimesConstraints>>,
}

xml::complex_type!(
    FindMeetingTimeCandidates { name: "m:FindMeetingTimeCandidatesType", model:
    "m:AttendeeConstraints?, m:LocationConstraints?, m:SearchConstraints?, m:Constraints?"
    }
);

xml::blank_default!(FindMeetingTimeCandidates);

impl xml::ReadNode for FindMeetingTimeCandidates {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "AttendeeConstraints") => {
                input.fill(&mut self.attendee_constraints, tag)
            }
            (xml::M, "LocationConstraints") => {
                input.fill(&mut self.location_constraints, tag)
            }
            (xml::M, "SearchConstraints") => {
                input.fill(&mut self.search_constraints, tag)
            }
            (xml::M, "Constraints") => input.fill(&mut self.constraints, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingTimeCandidates {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:AttendeeConstraints", &self.attendee_constraints);
        out.element("m:LocationConstraints", &self.location_constraints);
        out.element("m:SearchConstraints", &self.search_constraints);
        out.element("m:Constraints", &self.constraints);
    }
}

xml::root!(FindMeetingTimeCandidates, "m:FindMeetingTimeCandidates");
