// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(DeletedOccurrenceStateDefinition: placeholder);

impl rt::ReadComplex for DeletedOccurrenceStateDefinition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OccurrenceDate") => {
                reader.require(&mut self.occurrence_date, tag, 0)
            }
            (rt::T, "IsOccurrencePresent") => {
                reader.fill(&mut self.is_occurrence_present, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeletedOccurrenceStateDefinition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OccurrenceDate", &self.occurrence_date);
        out.element("t:IsOccurrencePresent", &self.is_occurrence_present);
    }
}
