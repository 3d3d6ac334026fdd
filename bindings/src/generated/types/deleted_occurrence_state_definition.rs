// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:DeletedOccurrenceStateDefinitionType`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "DeletedOccurrenceStateDefinitionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeletedOccurrenceStateDefinition {
    /// Element `t:OccurrenceDate`, required, `xs:dateTime`.
    pub occurrence_date: value::DateTime,
    /// Element `t:IsOccurrencePresent`, optional, `xs:boolean`.
    pub is_occurrence_present: Option<bool>,
}

impl DeletedOccurrenceStateDefinition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DeletedOccurrenceStateDefinitionType",
        required: &["t:OccurrenceDate"],
        bits: 1,
        content: xml::Content::Model("t:OccurrenceDate, t:IsOccurrencePresent?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(occurrence_date: value::DateTime) -> Self {
        Self {
            occurrence_date,
            is_occurrence_present: None,
        }
    }
}

::ews_bindings::complex_type!(DeletedOccurrenceStateDefinition);

::ews_bindings::blank_new!(DeletedOccurrenceStateDefinition : blank);

impl xml::ReadNode for DeletedOccurrenceStateDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
