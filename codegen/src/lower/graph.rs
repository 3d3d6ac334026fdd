//! Cycles in a graph whose nodes are numbers.

/// The cycle that each node is in, by a number for each: nodes that reach each other are in the same one. `None` for a
/// node that does not reach itself.
pub(super) fn cycles(edges: &[Vec<usize>]) -> Vec<Option<usize>> {
    let components = components(edges);
    let mut sizes = vec![0; edges.len()];
    components.iter().for_each(|component| sizes[*component] += 1);
    let cycle = |node: usize| {
        let component = components[node];
        (sizes[component] > 1 || edges[node].contains(&node)).then_some(component)
    };
    (0..edges.len()).map(cycle).collect()
}

/// The strongly connected component of each node of a graph, by Tarjan's algorithm without recursion.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let (mut index, mut low) = (vec![UNSEEN; edges.len()], vec![0; edges.len()]);
    let (mut component, mut stack, mut next) = (vec![UNSEEN; edges.len()], Vec::new(), 0);
    for root in 0..edges.len() {
        // Each open node with the number of its edges that are done.
        let mut open = if index[root] == UNSEEN { vec![(root, 0)] } else { Vec::new() };
        while let Some((node, done)) = open.last_mut() {
            let (node, edge) = (*node, *done);
            if edge == 0 {
                (index[node], low[node]) = (next, next);
                next += 1;
                stack.push(node);
            }
            *done += 1;
            if let Some(&to) = edges[node].get(edge) {
                if index[to] == UNSEEN {
                    open.push((to, 0));
                } else if component[to] == UNSEEN {
                    low[node] = low[node].min(index[to]);
                }
                continue;
            }
            open.pop();
            if let Some((parent, _)) = open.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
            if low[node] == index[node] {
                while let Some(member) = stack.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::cycles;

    #[test]
    fn nodes_that_reach_each_other_are_in_one_cycle() {
        let edges = [vec![1], vec![2], vec![0, 3], vec![4], vec![], vec![5]];
        let found = cycles(&edges);
        assert!(found[0].is_some() && found[0] == found[1] && found[1] == found[2]);
        assert_eq!(found[3..5], [None, None]);
        assert!(found[5].is_some() && found[5] != found[0]);
    }

    #[test]
    fn long_chain_needs_no_recursion() {
        let edges: Vec<Vec<usize>> = (1..100_000).map(|next| vec![next]).chain([vec![]]).collect();
        assert!(cycles(&edges).iter().all(Option::is_none));
    }
}
