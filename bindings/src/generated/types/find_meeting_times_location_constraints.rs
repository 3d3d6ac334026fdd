// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfLocationConstraintItems;

/// Complex type `t:FindMeetingTimesLocationConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesLocationConstraints {
    /// Element `t:LocationEntries`, optional.
    pub location_entries: Option<ArrayOfLocationConstraintItems>,
    /// Element `t:IsRequired`, optional.
    pub is_required: Option<bool>,
    /// Element `t:SuggestLocation`, optional.
    pub suggest_location: Option<bool>,
}

impl Eq for FindMeetingTimesLocationConstraints {}

xml::complex_type!(
    FindMeetingTimesLocationConstraints { name: "t:FindMeetingTimesLocationConstraints",
    model: "t:LocationEntries?, t:IsRequired?, t:SuggestLocation?" }
);

xml::blank_default!(FindMeetingTimesLocationConstraints);

impl xml::ReadNode for FindMeetingTimesLocationConstraints {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "LocationEntries") => input.fill(&mut self.location_entries, tag),
            (xml::T, "IsRequired") => input.fill(&mut self.is_required, tag),
            (xml::T, "SuggestLocation") => input.fill(&mut self.suggest_location, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingTimesLocationConstraints {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:LocationEntries", &self.location_entries);
        out.element("t:IsRequired", &self.is_required);
        out.element("t:SuggestLocation", &self.suggest_location);
    }
}
