/** Fewer of either say nothing (the number that Microsoft asks for in Dynamics 365 predictive scoring). */
export const FEWEST = 40
