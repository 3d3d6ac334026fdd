// @generated

use ::ews_bindings::rt;

/// Simple type `t:ExcludesAttributeType`.
///
/// Restricts `xs:string`: pattern `((0x|0X)[0-9A-Fa-f]*)|([0-9]*)`.
#[doc(alias = "ExcludesAttributeType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ExcludesAttribute(String);

impl Eq for ExcludesAttribute {}

impl ExcludesAttribute {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            pattern: Some((
                "((0x|0X)[0-9A-Fa-f]*)|([0-9]*)",
                &rt::Pattern::Choice(
                    &[
                        rt::Pattern::Sequence(
                            &[
                                rt::Pattern::Choice(
                                    &[rt::Pattern::Literal("0x"), rt::Pattern::Literal("0X")],
                                ),
                                rt::Pattern::Repeat(
                                    &rt::Pattern::Class(&[('0', '9'), ('A', 'F'), ('a', 'f')]),
                                    0,
                                    rt::UNBOUNDED,
                                ),
                            ],
                        ),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9')]),
                            0,
                            rt::UNBOUNDED,
                        ),
                    ],
                ),
            )),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    ExcludesAttribute, String
}
