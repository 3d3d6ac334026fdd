// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfTransitions, ArrayOfTransitionsGroups, NonEmptyArrayOfPeriods};

/// Complex type `t:TimeZoneDefinitionType`, since `Exchange2010_SP1`.
#[doc(alias = "TimeZoneDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeZoneDefinition {
    /// Attribute `Id`, optional.
    pub id: Option<String>,
    /// Attribute `Name`, optional.
    pub name: Option<String>,
    /// Element `t:Periods`, optional.
    pub periods: Option<NonEmptyArrayOfPeriods>,
    /// Element `t:TransitionsGroups`, optional.
    pub transitions_groups: Option<ArrayOfTransitionsGroups>,
    /// Element `t:Transitions`, optional.
    pub transitions: Option<Box<ArrayOfTransitions>>,
}

impl Eq for TimeZoneDefinition {}

xml::complex_type!(
    TimeZoneDefinition { name: "t:TimeZoneDefinitionType", model:
    "(t:Periods, t:TransitionsGroups?, t:Transitions?)?", flags: checked }
);

xml::blank_default!(TimeZoneDefinition);

impl xml::ReadNode for TimeZoneDefinition {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Id") => input.fill_attribute(&mut self.id, attribute),
            (xml::Namespace::None, "Name") => {
                input.fill_attribute(&mut self.name, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Periods") => input.fill(&mut self.periods, tag),
            (xml::T, "TransitionsGroups") => {
                input.fill(&mut self.transitions_groups, tag)
            }
            (xml::T, "Transitions") => input.fill(&mut self.transitions, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for TimeZoneDefinition {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("Id", &self.id);
        out.optional_attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Periods", &self.periods);
        out.element("t:TransitionsGroups", &self.transitions_groups);
        out.element("t:Transitions", &self.transitions);
    }
}
