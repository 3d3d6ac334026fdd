// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    FindMeetingTimesLocationConstraints { name: "t:FindMeetingTimesLocationConstraints",
    model: "t:LocationEntries?, t:IsRequired?, t:SuggestLocation?" }
);

rt::placeholder_default!(FindMeetingTimesLocationConstraints);

impl rt::ReadComplex for FindMeetingTimesLocationConstraints {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "LocationEntries") => reader.fill(&mut self.location_entries, tag),
            (rt::T, "IsRequired") => reader.fill(&mut self.is_required, tag),
            (rt::T, "SuggestLocation") => reader.fill(&mut self.suggest_location, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMeetingTimesLocationConstraints {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:LocationEntries", &self.location_entries);
        out.element("t:IsRequired", &self.is_required);
        out.element("t:SuggestLocation", &self.suggest_location);
    }
}
