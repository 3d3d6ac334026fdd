// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
    ArrayOfTransitions { name: "t:ArrayOfTransitionsType", model:
    "(t:Transition | t:AbsoluteDateTransition | t:RecurringDateTransition | t:RecurringDayTransition)+",
    flags: checked }
);

rt::placeholder_default!(ArrayOfTransitions);

impl rt::ReadComplex for ArrayOfTransitions {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Id") => reader.fill_attribute(&mut self.id, attribute),
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.choose_each(&mut self.transition, tag)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_each(&mut self.transition, raw)
    }
}

impl rt::WriteComplex for ArrayOfTransitions {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("Id", &self.id);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.transition);
    }
}
