// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ConstantValue, ContainmentComparison, ContainmentMode};

/// Complex type `t:ContainsExpressionType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Contains`.
#[doc(alias = "ContainsExpressionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContainsExpression {
    /// Attribute `ContainmentComparison`, optional.
    pub containment_comparison: Option<ContainmentComparison>,
    /// Attribute `ContainmentMode`, optional.
    pub containment_mode: Option<ContainmentMode>,
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:Constant`, required.
    pub constant: ConstantValue,
}

impl Eq for ContainsExpression {}

xml::complex_type!(
    ContainsExpression { name: "t:ContainsExpressionType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI, t:Constant", bits: 2, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI), t:Constant" }
);

impl ContainsExpression {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, constant: ConstantValue) -> Self {
        Self {
            containment_comparison: None,
            containment_mode: None,
            path,
            constant,
        }
    }
}

xml::blank_new!(ContainsExpression: blank, blank);

impl xml::ReadNode for ContainsExpression {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ContainmentComparison") => {
                input.fill_attribute(&mut self.containment_comparison, attribute)
            }
            (xml::Namespace::None, "ContainmentMode") => {
                input.fill_attribute(&mut self.containment_mode, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Constant") => input.require(&mut self.constant, tag, 1),
            _ => input.require_choice(&mut self.path, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.path, raw, 0)
    }
}

impl xml::WriteNode for ContainsExpression {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ContainmentComparison", &self.containment_comparison);
        out.optional_attribute("ContainmentMode", &self.containment_mode);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
        out.element("t:Constant", &self.constant);
    }
}

xml::root!(ContainsExpression, "t:Contains");
