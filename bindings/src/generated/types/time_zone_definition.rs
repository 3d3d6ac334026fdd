// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    TimeZoneDefinition { name: "t:TimeZoneDefinitionType", model:
    "(t:Periods, t:TransitionsGroups?, t:Transitions?)?", flags: checked }
);

rt::placeholder_default!(TimeZoneDefinition);

impl rt::ReadComplex for TimeZoneDefinition {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Id") => reader.fill_attribute(&mut self.id, attribute),
            (rt::Namespace::None, "Name") => {
                reader.fill_attribute(&mut self.name, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Periods") => reader.fill(&mut self.periods, tag),
            (rt::T, "TransitionsGroups") => {
                reader.fill(&mut self.transitions_groups, tag)
            }
            (rt::T, "Transitions") => reader.fill(&mut self.transitions, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for TimeZoneDefinition {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("Id", &self.id);
        out.optional_attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Periods", &self.periods);
        out.element("t:TransitionsGroups", &self.transitions_groups);
        out.element("t:Transitions", &self.transitions);
    }
}
