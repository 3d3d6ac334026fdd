// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:DeletedOccurrenceStateDefinitionType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "DeletedOccurrenceStateDefinitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeletedOccurrenceStateDefinition {
    /// Element `t:OccurrenceDate`, required.
    pub occurrence_date: value::DateTime,
    /// Element `t:IsOccurrencePresent`, optional.
    pub is_occurrence_present: Option<bool>,
}

impl Eq for DeletedOccurrenceStateDefinition {}

xml::complex_type!(
    DeletedOccurrenceStateDefinition { name: "t:DeletedOccurrenceStateDefinitionType",
    required: "t:OccurrenceDate", bits: 1, model:
    "t:OccurrenceDate, t:IsOccurrencePresent?" }
);

impl DeletedOccurrenceStateDefinition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(occurrence_date: value::DateTime) -> Self {
        Self {
            occurrence_date,
            is_occurrence_present: None,
        }
    }
}

xml::blank_new!(DeletedOccurrenceStateDefinition: blank);

impl xml::ReadNode for DeletedOccurrenceStateDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "OccurrenceDate") => {
                input.require(&mut self.occurrence_date, tag, 0)
            }
            (xml::T, "IsOccurrencePresent") => {
                input.fill(&mut self.is_occurrence_present, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeletedOccurrenceStateDefinition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OccurrenceDate", &self.occurrence_date);
        out.element("t:IsOccurrencePresent", &self.is_occurrence_present);
    }
}
