// @generated

use ::ews_bindings::{Result, rt};

use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:LocationConstraintItem`, since `V2016_10_10`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationConstraintItem {
    /// What it inherits from [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:ResolveAvailability`, optional.
    pub resolve_availability: Option<bool>,
}

impl Eq for LocationConstraintItem {}

rt::complex_type!(
    LocationConstraintItem { name: "t:LocationConstraintItem", base:
    MeetingTimeCandidatesConstraintItem, model: "t:Name?, t:ResolveAvailability?" }
);

rt::extends!(LocationConstraintItem, MeetingTimeCandidatesConstraintItem);

rt::placeholder_default!(LocationConstraintItem);

impl rt::ReadComplex for LocationConstraintItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "ResolveAvailability") => {
                reader.fill(&mut self.resolve_availability, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for LocationConstraintItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Name", &self.name);
        out.element("t:ResolveAvailability", &self.resolve_availability);
    }
}
