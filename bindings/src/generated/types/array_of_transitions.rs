// @generated

use ::ews_bindings::{Result, xml};

use super::AnyTransition;

/// Complex type `t:ArrayOfTransitionsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfTransitionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTransitions {
    /// Attribute `Id`, optional.
    pub id: Option<String>,
    /// One of `t:Transition`, `t:AbsoluteDateTransition`, `t:RecurringDateTransition`, `t:RecurringDayTransition`, 1 or more.
    pub transition: Vec<AnyTransition>,
}

impl Eq for ArrayOfTransitions {}

xml::complex_type!(
    ArrayOfTransitions { name: "t:ArrayOfTransitionsType", model:
    "(t:Transition | t:AbsoluteDateTransition | t:RecurringDateTransition | t:RecurringDayTransition)+",
    flags: checked }
);

xml::blank_default!(ArrayOfTransitions);

impl xml::ReadNode for ArrayOfTransitions {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Id") => input.fill_attribute(&mut self.id, attribute),
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.transition, tag)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep_each(&mut self.transition, raw)
    }
}

impl xml::WriteNode for ArrayOfTransitions {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("Id", &self.id);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.transition);
    }
}
