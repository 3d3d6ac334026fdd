// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:PeriodType`.
#[doc(alias = "PeriodType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Period {
    /// Attribute `Bias`, optional, `xs:duration`.
    pub bias: Option<value::Duration>,
    /// Attribute `Id`, optional, `xs:string`.
    pub id: Option<String>,
    /// Attribute `Name`, optional, `xs:string`.
    pub name: Option<String>,
}

impl Period {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PeriodType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(Period);

::ews_bindings::blank_default!(Period);

impl xml::ReadNode for Period {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "Bias") => {
                input.fill_attribute(&mut self.bias, attribute)
            }
            (xml::Namespace::None, "Id") => input.fill_attribute(&mut self.id, attribute),
            (xml::Namespace::None, "Name") => {
                input.fill_attribute(&mut self.name, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Period {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("Bias", &self.bias);
        out.optional_attribute("Id", &self.id);
        out.optional_attribute("Name", &self.name);
    }
}
