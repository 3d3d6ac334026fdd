// @generated

use ::ews_bindings::xml;

/// Simple type `t:ExcludesAttributeType`.
///
/// Restricts `xs:string`: pattern `((0x|0X)[0-9A-Fa-f]*)|([0-9]*)`.
#[doc(alias = "ExcludesAttributeType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct ExcludesAttribute(String);

impl Eq for ExcludesAttribute {}

impl ExcludesAttribute {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            pattern: Some((
                "((0x|0X)[0-9A-Fa-f]*)|([0-9]*)",
                &xml::Pattern::Choice(
                    &[
                        xml::Pattern::Sequence(
                            &[
                                xml::Pattern::Choice(
                                    &[xml::Pattern::Literal("0x"), xml::Pattern::Literal("0X")],
                                ),
                                xml::Pattern::Repeat(
                                    &xml::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                                    0,
                                    xml::UNBOUNDED,
                                ),
                            ],
                        ),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9')]),
                            0,
                            xml::UNBOUNDED,
                        ),
                    ],
                ),
            )),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(ExcludesAttribute, String);
